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
 * the clinic has none.
 *
 * @return array{config: string, market: string}
 */
function treatment_estimator_settings() {
	$kept = get_option( TREATMENT_ESTIMATOR_OPTION );
	$kept = is_array( $kept ) ? $kept : array();
	return array(
		'config' => isset( $kept['config'] ) && is_string( $kept['config'] ) ? $kept['config'] : '',
		'market' => isset( $kept['market'] ) && is_string( $kept['market'] ) ? $kept['market'] : '',
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
 * @return array{config: string, market: string|null} A market, where the code names one.
 */
function treatment_estimator_read_paste( $text ) {
	if ( ! preg_match( '~<treatment-estimator\b([^>]*)>~', $text, $tag ) ) {
		return array(
			'config' => trim( $text ),
			'market' => null,
		);
	}
	$found  = preg_match( '~<script type="application/json" slot="config">(.*?)</script>~s', $text, $script );
	$market = preg_match( '~\smarket="([A-Z]{2})"~', $tag[1], $match ) ? $match[1] : null;
	return array(
		'config' => $found ? trim( $script[1] ) : '',
		'market' => $market,
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
 * @return array{config: string, market: string}
 */
function treatment_estimator_take_settings( $sent ) {
	$old    = treatment_estimator_settings();
	$sent   = is_array( $sent ) ? $sent : array();
	$paste  = treatment_estimator_read_paste( isset( $sent['config'] ) && is_string( $sent['config'] ) ? $sent['config'] : '' );
	$market = isset( $sent['market'] ) && is_string( $sent['market'] ) ? $sent['market'] : '';
	$market = null === $paste['market'] ? $market : $paste['market'];
	$issues = treatment_estimator_config_issues( $paste['config'] );
	if ( '' !== $market && ! in_array( $market, treatment_estimator_product()['markets'], true ) ) {
		/* translators: %s: what was sent. */
		$issues[] = sprintf( __( '“%s” is no market that we have prices of.', 'treatment-estimator' ), $market );
	}
	if ( array() === $issues ) {
		return array(
			'config' => $paste['config'],
			'market' => $market,
		);
	}
	treatment_estimator_refuse( $issues, $paste['config'] );
	return $old;
}

/**
 * Says what is wrong, once, and keeps the refused text for the page that shows it again.
 *
 * @param string[] $issues Sentences.
 * @param string   $text   What was refused.
 */
function treatment_estimator_refuse( $issues, $text ) {
	if ( ! function_exists( 'add_settings_error' ) || array() !== get_settings_errors( TREATMENT_ESTIMATOR_OPTION ) ) {
		return;
	}
	foreach ( array_slice( $issues, 0, 20 ) as $number => $issue ) {
		add_settings_error( TREATMENT_ESTIMATOR_OPTION, 'treatment-estimator-' . $number, esc_html( $issue ) );
	}
	set_transient( 'treatment_estimator_refused_' . get_current_user_id(), $text, 10 * MINUTE_IN_SECONDS );
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
