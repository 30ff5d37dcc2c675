<?php
/**
 * Activation, and what changes when a newer version finds what an older one has kept.
 *
 * @package Treatment_Estimator
 */

defined( 'ABSPATH' ) || exit;

/** Version of what is kept. 0 was one option with the configuration as a text. */
const TREATMENT_ESTIMATOR_KEPT_VERSION = 1;

/**
 * Makes the options, which are read only where they are needed, and brings older ones up to date. Runs
 * once per version, also where the plugin was updated by copying files.
 */
function treatment_estimator_upgrade() {
	$kept = (int) get_option( 'treatment_estimator_version', 0 );
	if ( TREATMENT_ESTIMATOR_KEPT_VERSION === $kept ) {
		return;
	}
	$settings = treatment_estimator_settings();
	$old      = get_option( 'treatment_estimator_config' );
	if ( '' === $settings['config'] && is_string( $old ) ) {
		$settings['config'] = $old;
	}
	delete_option( 'treatment_estimator_config' );
	// What is kept already is not checked once more: its owner sees on the settings page what is wrong.
	remove_filter( 'sanitize_option_' . TREATMENT_ESTIMATOR_OPTION, 'treatment_estimator_take_settings' );
	delete_option( TREATMENT_ESTIMATOR_OPTION );
	add_option( TREATMENT_ESTIMATOR_OPTION, $settings, '', 'no' );
	add_option( TREATMENT_ESTIMATOR_PICTURES, array(), '', 'no' );
	// Read with every page, so that nothing has to be asked for on most of them.
	update_option( 'treatment_estimator_version', TREATMENT_ESTIMATOR_KEPT_VERSION, true );
}
add_action( 'init', 'treatment_estimator_upgrade', 5 );
