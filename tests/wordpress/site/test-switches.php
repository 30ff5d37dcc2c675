<?php
// Lies in wp-content/mu-plugins: what the test turns on and off.

// The classic editor, as its plugin brings it back.
if ( isset( $_COOKIE['classic-editor'] ) ) {
	add_filter( 'use_block_editor_for_post', '__return_false' );
}
// WordPress itself asks others for portraits and small pictures; the test says who asks anybody.
add_filter( 'pre_option_show_avatars', '__return_zero' );
remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
remove_action( 'admin_print_scripts', 'print_emoji_detection_script' );
add_filter( 'wp_resource_hints', '__return_empty_array' );
// Nobody is greeted, so that nothing covers what is tested.
add_action(
	'enqueue_block_editor_assets',
	function () {
		wp_add_inline_script( 'wp-edit-post', 'wp.data.dispatch( "core/preferences" ).set( "core/edit-post", "welcomeGuide", false );' );
		wp_add_inline_script( 'wp-edit-widgets', 'wp.data.dispatch( "core/preferences" ).set( "core/edit-widgets", "welcomeGuide", false );' );
	}
);
