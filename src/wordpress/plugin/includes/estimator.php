<?php
/**
 * One estimator as HTML.
 *
 * @package Treatment_Estimator
 */

defined( 'ABSPATH' ) || exit;

/**
 * Attributes of the tag out of what a block or a shortcode has. What the product does not know gives way
 * there to the nearest that it does, so texts are taken as they are, and escaped when they are printed.
 * Attributes that load something, or that send answers on, are not for authors.
 *
 * @param array $given By name; a shortcode may write skin_tone for skin-tone.
 * @return array<string, string>
 */
function treatment_estimator_attributes( $given ) {
	$attributes = array();
	foreach ( treatment_estimator_product()['attributes'] as $name ) {
		$key   = isset( $given[ $name ] ) ? $name : str_replace( '-', '_', $name );
		$value = isset( $given[ $key ] ) && is_scalar( $given[ $key ] ) ? $given[ $key ] : '';
		$value = trim( mb_substr( sanitize_text_field( (string) $value ), 0, 200 ) );
		if ( '' !== $value ) {
			$attributes[ $name ] = $value;
		}
	}
	return $attributes;
}

/**
 * The post whose text is being run. Inside the loop that is its post; elsewhere, such as in a widget, none,
 * unless one has been named.
 *
 * @param int|null $named Names one, 0 ends that.
 * @return int
 */
function treatment_estimator_standing_in( $named = null ) {
	static $post = 0;
	if ( null !== $named ) {
		$post = $named;
	}
	if ( $post ) {
		return $post;
	}
	return in_the_loop() ? (int) get_the_ID() : 0;
}

/**
 * An estimator with its answer, or with its room kept free.
 *
 * @param array $given Attributes as they were given.
 * @return string
 */
function treatment_estimator_html( $given ) {
	if ( is_feed() ) {
		return sprintf( '<a href="%s">%s</a>', esc_url( (string) get_permalink() ), esc_html__( 'Compare the treatments on our page', 'treatment-estimator' ) );
	}
	$attributes = treatment_estimator_attributes( $given );
	$locale     = get_bloginfo( 'language' );
	$post       = treatment_estimator_standing_in();
	$picture    = treatment_estimator_picture( $attributes, $locale, $post );
	if ( '' === $picture && treatment_estimator_may_draw( $post ) ) {
		treatment_estimator_missing(
			array(
				'attributes' => $attributes,
				'locale'     => $locale,
				'post'       => $post,
			)
		);
	}
	treatment_estimator_enqueue();
	$styles = treatment_estimator_style( 'treatment-estimator' ) . ( '' === $picture ? '' : treatment_estimator_style( 'treatment-estimator-picture' ) );
	return $styles . treatment_estimator_tag( $attributes, $locale, $picture );
}

/**
 * The tag: its picture as a declarative shadow root, or a sentence for readers without scripts.
 *
 * @param array  $attributes Attributes of the tag.
 * @param string $locale     Language of the page.
 * @param string $picture    HTML that has been cleaned; empty: none.
 * @return string
 */
function treatment_estimator_tag( $attributes, $locale, $picture ) {
	$market = treatment_estimator_settings()['market'];
	if ( '' !== $market && ! isset( $attributes['market'] ) ) {
		$attributes['market'] = $market;
	}
	$html = '<treatment-estimator lang="' . esc_attr( $locale ) . '"';
	foreach ( $attributes as $name => $value ) {
		$html .= ' ' . $name . '="' . esc_attr( $value ) . '"';
	}
	$html .= '>';
	if ( '' !== $picture ) {
		// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedStylesheet -- A style of the page does not reach into a shadow root.
		$html .= '<template shadowrootmode="open"><link rel="stylesheet" href="' . esc_url( treatment_estimator_url( 'prerendered.css' ) ) . '">' . $picture . '</template>';
	}
	$config = treatment_estimator_config_json();
	if ( '' !== $config ) {
		$html .= '<script type="application/json" slot="config">' . $config . '</script>';
	}
	$html .= '<span>' . esc_html__( 'Here you can compare microneedling with laser: sessions, cost and healing. It needs JavaScript.', 'treatment-estimator' ) . '</span>';
	return $html . '</treatment-estimator>';
}
