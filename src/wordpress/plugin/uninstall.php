<?php
/**
 * Leaves nothing behind, on each site of a network.
 *
 * @package Treatment_Estimator
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Takes away what one site keeps. */
function treatment_estimator_uninstall_site() {
	global $wpdb;
	foreach ( array( 'settings', 'pictures', 'version', 'drawn', 'config' ) as $name ) {
		delete_option( 'treatment_estimator_' . $name );
	}
	delete_metadata( 'post', 0, '_treatment_estimator_pictures', '', true );
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- Nothing in WordPress finds transients by the start of their name.
	$names = $wpdb->get_col(
		$wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( '_transient_treatment_estimator_' ) . '%' )
	);
	foreach ( $names as $name ) {
		delete_transient( substr( $name, strlen( '_transient_' ) ) );
	}
}

if ( is_multisite() ) {
	$treatment_estimator_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $treatment_estimator_sites as $treatment_estimator_site ) {
		switch_to_blog( $treatment_estimator_site );
		treatment_estimator_uninstall_site();
		restore_current_blog();
	}
} else {
	treatment_estimator_uninstall_site();
}
