<?php
/**
 * What the clinic has set: one option, read on pages that show an estimator, and nowhere else.
 *
 * @package Treatment_Estimator
 */

defined( 'ABSPATH' ) || exit;

/** Name of the option. */
const TREATMENT_ESTIMATOR_OPTION = 'treatment_estimator_settings';

/**
 * The settings: `config` is the configuration as its owner wrote it, `market` whose prices hold where
 * the clinic has none, `look` colours and sizes by their tokens.
 *
 * @return array{config: string, market: string, look: array<string, string>}
 */
function treatment_estimator_settings() {
	$kept = get_option( TREATMENT_ESTIMATOR_OPTION );
	$kept = is_array( $kept ) ? $kept : array();
	return array(
		'config' => isset( $kept['config'] ) && is_string( $kept['config'] ) ? $kept['config'] : '',
		'market' => isset( $kept['market'] ) && is_string( $kept['market'] ) ? $kept['market'] : '',
		'look'   => isset( $kept['look'] ) && is_array( $kept['look'] ) ? $kept['look'] : array(),
	);
}

/**
 * The configuration as JSON that can stand inside a script element: nothing in it can end the element,
 * and no filter of WordPress finds a quotation mark, a tag or an ampersand to change.
 *
 * @return string Empty where nothing is configured.
 */
function treatment_estimator_config_json() {
	$config = json_decode( treatment_estimator_settings()['config'] );
	if ( ! is_object( $config ) || array() === get_object_vars( $config ) ) {
		return '';
	}
	$json = wp_json_encode( $config, JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT );
	return is_string( $json ) ? $json : '';
}

/**
 * Changes with whatever changes an answer: the build, the configuration, the market.
 *
 * @return string
 */
function treatment_estimator_state() {
	$product  = treatment_estimator_product();
	$settings = treatment_estimator_settings();
	$state    = array( $product['build'], treatment_estimator_config_json(), $settings['market'] );
	return substr( hash( 'sha256', (string) wp_json_encode( $state ) ), 0, 32 );
}

/**
 * The configuration out of what was pasted, which may be the whole code that the configurator wrote.
 *
 * @param string $text What was pasted.
 * @return array{config: string, market: string|null, look: string|null} A market and a look, where the code names one.
 */
function treatment_estimator_read_paste( $text ) {
	if ( ! preg_match( '~<treatment-estimator\b([^>]*)>~', $text, $tag ) ) {
		return array(
			'config' => trim( $text ),
			'market' => null,
			'look'   => null,
		);
	}
	$found  = preg_match( '~<script type="application/json" slot="config">(.*?)</script>~s', $text, $script );
	$market = preg_match( '~\smarket="([A-Z]{2})"~', $tag[1], $match ) ? $match[1] : null;
	$look   = treatment_estimator_look_in_code( $text );
	return array(
		'config' => $found ? trim( $script[1] ) : '',
		'market' => $market,
		'look'   => '' === $look ? null : $look,
	);
}

/**
 * What is wrong with a configuration.
 *
 * @param string $text JSON.
 * @return string[] Sentences, none where nothing is wrong.
 */
function treatment_estimator_config_issues( $text ) {
	if ( '' === $text ) {
		return array();
	}
	$config = json_decode( $text );
	if ( null === $config && JSON_ERROR_NONE !== json_last_error() ) {
		return array( treatment_estimator_json_issue( $text ) );
	}
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of this plugin.
	$schema = json_decode( (string) file_get_contents( TREATMENT_ESTIMATOR_DIR . '/config.schema.json' ) );
	$check  = new Treatment_Estimator_Schema( $schema );
	return array_merge( $check->issues( $config ), treatment_estimator_link_issues( $config ) );
}

/**
 * Links that could run a script: the schema tells only that they are texts.
 *
 * @param mixed $config The configuration.
 * @return string[] Sentences.
 */
function treatment_estimator_link_issues( $config ) {
	$issues = array();
	foreach ( array( 'bookingLink', 'contactLink' ) as $key ) {
		$link = isset( $config->$key ) && is_string( $config->$key ) ? trim( $config->$key ) : '';
		if ( preg_match( '~^[^/?#]*:~', $link ) && ! preg_match( '~^(https?|mailto|tel):~i', $link ) ) {
			/* translators: %s: a key of the configuration. */
			$issues[] = sprintf( __( '%s: must begin with https:, http:, mailto: or tel:, or lead to a page of your site.', 'treatment-estimator' ), $key );
		}
	}
	return $issues;
}

/**
 * Says that a text is not JSON, and the usual reason. The settings page shows the place.
 *
 * @param string $text What is no JSON.
 * @return string
 */
function treatment_estimator_json_issue( $text ) {
	$issue = __( 'This is not JSON, so nothing was changed. Paste everything that the configurator gives you, without changes.', 'treatment-estimator' );
	if ( preg_match( '~[\x{201C}\x{201D}\x{201E}\x{00AB}\x{00BB}]~u', $text ) ) {
		/* translators: Follows the sentence that the text is not JSON. */
		$issue .= ' ' . __( 'It holds curved quotation marks: a word processor may have put them in place of straight ones.', 'treatment-estimator' );
	}
	return $issue;
}

/**
 * Takes what the settings page sends. What is wrong is said, and the old settings stay.
 *
 * @param mixed $sent What was sent.
 * @return array{config: string, market: string, look: array<string, string>}
 */
function treatment_estimator_take_settings( $sent ) {
	$sent   = is_array( $sent ) ? $sent : array();
	$paste  = treatment_estimator_read_paste( treatment_estimator_sent_text( $sent, 'config' ) );
	$market = null === $paste['market'] ? treatment_estimator_sent_text( $sent, 'market' ) : $paste['market'];
	$text   = null === $paste['look'] ? treatment_estimator_sent_look( $sent ) : $paste['look'];
	$look   = treatment_estimator_read_look( $text );
	$issues = array_merge( treatment_estimator_config_issues( $paste['config'] ), $look['issues'] );
	if ( '' !== $market && ! in_array( $market, treatment_estimator_product()['markets'], true ) ) {
		/* translators: %s: what was sent. */
		$issues[] = sprintf( __( '“%s” is no market that we have prices of.', 'treatment-estimator' ), $market );
	}
	if ( array() === $issues ) {
		return array(
			'config' => $paste['config'],
			'market' => $market,
			'look'   => $look['look'],
		);
	}
	treatment_estimator_refuse(
		$issues,
		array(
			'config' => $paste['config'],
			'look'   => $text,
		)
	);
	return treatment_estimator_settings();
}

/**
 * A text among what was sent.
 *
 * @param array  $sent What was sent.
 * @param string $key  Its key.
 * @return string
 */
function treatment_estimator_sent_text( $sent, $key ) {
	return isset( $sent[ $key ] ) && is_string( $sent[ $key ] ) ? $sent[ $key ] : '';
}

/**
 * The look: as its field holds it, or as it is kept. WordPress sends settings through the same check once
 * more where it makes the option, and a program may hand them on as it found them.
 *
 * @param array $sent What was sent.
 * @return string Declarations.
 */
function treatment_estimator_sent_look( $sent ) {
	$look = isset( $sent['look'] ) && is_array( $sent['look'] ) ? array_filter( $sent['look'], 'is_string' ) : array();
	return array() === $look ? treatment_estimator_sent_text( $sent, 'look' ) : treatment_estimator_look_text( $look );
}

/**
 * Says what is wrong, once, and keeps the refused texts for the page that shows them again.
 *
 * @param string[]              $issues Sentences.
 * @param array<string, string> $texts  What was refused, by its key.
 */
function treatment_estimator_refuse( $issues, $texts ) {
	if ( ! function_exists( 'add_settings_error' ) || array() !== get_settings_errors( TREATMENT_ESTIMATOR_OPTION ) ) {
		return;
	}
	foreach ( array_slice( $issues, 0, 20 ) as $number => $issue ) {
		add_settings_error( TREATMENT_ESTIMATOR_OPTION, 'treatment-estimator-' . $number, esc_html( $issue ) );
	}
	set_transient( 'treatment_estimator_refused_' . get_current_user_id(), $texts, 10 * MINUTE_IN_SECONDS );
}

/** Tells the Settings API of the option. */
function treatment_estimator_register_settings() {
	register_setting(
		'treatment_estimator',
		TREATMENT_ESTIMATOR_OPTION,
		array(
			'type'              => 'object',
			'sanitize_callback' => 'treatment_estimator_take_settings',
			'show_in_rest'      => false,
		)
	);
}
add_action( 'admin_init', 'treatment_estimator_register_settings' );
