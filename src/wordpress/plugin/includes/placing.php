<?php
/**
 * The ways in which somebody places an estimator: the block and the shortcode.
 *
 * @package Treatment_Estimator
 */

defined( 'ABSPATH' ) || exit;

/** Registers the block with its script for the editor. */
function treatment_estimator_register_block() {
	wp_register_script(
		'treatment-estimator-editor',
		plugins_url( 'assets/editor.js', TREATMENT_ESTIMATOR_FILE ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-data', 'wp-element' ),
		treatment_estimator_product()['build'],
		true
	);
	register_block_type( TREATMENT_ESTIMATOR_DIR . '/block', array( 'render_callback' => 'treatment_estimator_render_block' ) );
}
add_action( 'init', 'treatment_estimator_register_block' );

/** Hands the editor its words, the names of things, and the configuration that it shows. */
function treatment_estimator_editor_data() {
	$product = treatment_estimator_product();
	$data    = array(
		'script'         => treatment_estimator_url( 'define.js' ),
		'draw'           => treatment_estimator_url( 'draw/draw-missing.js' ),
		'routes'         => esc_url_raw( rest_url( 'treatment-estimator/v1/' ) ),
		'nonce'          => wp_create_nonce( 'wp_rest' ),
		'config'         => treatment_estimator_config_json(),
		'market'         => treatment_estimator_settings()['market'],
		'look'           => (object) treatment_estimator_settings()['look'],
		'locale'         => str_replace( '_', '-', get_locale() ),
		'names'          => treatment_estimator_names( get_user_locale() ),
		'areas'          => $product['areas'],
		'questions'      => $product['questions'],
		'mostTreatments' => $product['mostTreatments'],
		'words'          => treatment_estimator_editor_words(),
	);
	wp_add_inline_script(
		'treatment-estimator-editor',
		'window.treatmentEstimatorEditor = ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP ) . ';',
		'before'
	);
}
add_action( 'enqueue_block_editor_assets', 'treatment_estimator_editor_data' );

/**
 * What the editor says.
 *
 * @return array<string, mixed>
 */
function treatment_estimator_editor_words() {
	return array(
		'title'      => __( 'Treatment Estimator', 'treatment-estimator' ),
		'about'      => __( 'Compares microneedling with laser, with your clinic’s prices.', 'treatment-estimator' ),
		'compare'    => __( 'What is compared', 'treatment-estimator' ),
		'concern'    => __( 'Concern', 'treatment-estimator' ),
		'area'       => __( 'Area', 'treatment-estimator' ),
		'usual'      => __( 'The usual one', 'treatment-estimator' ),
		'treatments' => __( 'Treatments', 'treatment-estimator' ),
		/* translators: %s: a number. */
		'most'       => sprintf( __( 'Up to %s. Tick none to compare the usual ones.', 'treatment-estimator' ), number_format_i18n( treatment_estimator_product()['mostTreatments'] ) ),
		'look'       => __( 'How it is shown', 'treatment-estimator' ),
		'compact'    => __( 'Compact: the sums first, the rest behind one button', 'treatment-estimator' ),
		'hide'       => __( 'Do not ask for', 'treatment-estimator' ),
		'hideNote'   => __( 'What you set here then holds. Visitors always choose their skin type, unless you take that question away.', 'treatment-estimator' ),
		'questions'  => array(
			'concern'   => __( 'the concern', 'treatment-estimator' ),
			'kind'      => __( 'the kind of it', 'treatment-estimator' ),
			'area'      => __( 'the area', 'treatment-estimator' ),
			'skin-tone' => __( 'the skin type', 'treatment-estimator' ),
			'severity'  => __( 'how marked it is', 'treatment-estimator' ),
		),
		'prices'     => __( 'Prices, links, names and colours come from Settings → Treatment Estimator.', 'treatment-estimator' ),
	);
}

/**
 * The block as HTML.
 *
 * @param array $attributes Attributes of the block, checked by block.json.
 * @return string
 */
function treatment_estimator_render_block( $attributes ) {
	foreach ( array( 'treatments', 'hide' ) as $list ) {
		if ( isset( $attributes[ $list ] ) && is_array( $attributes[ $list ] ) ) {
			$attributes[ $list ] = implode( ' ', array_filter( $attributes[ $list ], 'is_string' ) );
		}
	}
	$html = treatment_estimator_html( $attributes );
	return is_feed() ? $html : '<div ' . get_block_wrapper_attributes() . '>' . $html . '</div>';
}

/**
 * `[treatment_estimator concern="pores" area="cheeks"]`, with the attributes of the tag.
 *
 * @param array|string $attributes Attributes of the shortcode.
 * @return string
 */
function treatment_estimator_shortcode( $attributes ) {
	return treatment_estimator_html( is_array( $attributes ) ? $attributes : array() );
}
add_shortcode( 'treatment_estimator', 'treatment_estimator_shortcode' );
