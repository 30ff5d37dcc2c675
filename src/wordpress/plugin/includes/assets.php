<?php
/**
 * The script of the element, once a page, from the folder of the plugin; and what whoever may edit the
 * page needs beside it.
 *
 * @package Treatment_Estimator
 */

defined( 'ABSPATH' ) || exit;

/** Handles of scripts that are modules. */
const TREATMENT_ESTIMATOR_MODULES = array( 'treatment-estimator', 'treatment-estimator-draw' );

/** Style sheets of a page by their handles: the room of the element, and what its answer wears. */
const TREATMENT_ESTIMATOR_STYLES = array(
	'treatment-estimator'         => 'room.css',
	'treatment-estimator-picture' => 'prerendered.css',
);

/**
 * Address of a file of the element. Its folder is named for the build: files that fetch each other may
 * not carry a version behind a question mark, or they would be loaded twice.
 *
 * @param string $file Name of the file.
 * @return string
 */
function treatment_estimator_url( $file ) {
	return plugins_url( treatment_estimator_product()['folder'] . '/' . $file, TREATMENT_ESTIMATOR_FILE );
}

/** Registers scripts and styles; nothing is loaded by that. */
function treatment_estimator_register_assets() {
	// phpcs:disable WordPress.WP.EnqueuedResourceParameters.MissingVersion -- The folder is named for the build.
	wp_register_script( 'treatment-estimator', treatment_estimator_url( 'define.js' ), array(), null, true );
	wp_register_script( 'treatment-estimator-draw', treatment_estimator_url( 'draw/draw-missing.js' ), array(), null, true );
	foreach ( TREATMENT_ESTIMATOR_STYLES as $handle => $file ) {
		wp_register_style( $handle, treatment_estimator_url( $file ), array(), null );
	}
	// phpcs:enable
	if ( function_exists( 'wp_register_script_module' ) ) {
		wp_register_script_module( 'treatment-estimator', treatment_estimator_url( 'define.js' ), array(), null );
	}
}
add_action( 'init', 'treatment_estimator_register_assets' );

/**
 * Turns the tag of a script into that of a module, as WordPress before 6.5 cannot.
 *
 * @param string $tag    The tag.
 * @param string $handle Handle of the script.
 * @return string
 */
function treatment_estimator_module_tag( $tag, $handle ) {
	if ( ! in_array( $handle, TREATMENT_ESTIMATOR_MODULES, true ) ) {
		return $tag;
	}
	$tag = preg_replace( '~\stype=(["\'])text/javascript\1~', '', $tag );
	return preg_replace( '~<script(?=\s[^>]*\ssrc=|\ssrc=)~', '<script type="module" async', $tag );
}
add_filter( 'script_loader_tag', 'treatment_estimator_module_tag', 10, 2 );

/** Asks for the script of the element, once a page. */
function treatment_estimator_enqueue() {
	if ( function_exists( 'wp_enqueue_script_module' ) && ! is_admin() ) {
		wp_enqueue_script_module( 'treatment-estimator' );
	} else {
		wp_enqueue_script( 'treatment-estimator' );
	}
}

/**
 * Asks for a style sheet in the head of the page. Where the head has been sent already, it stands before
 * the tag: without the room, what is below would move; without the other, Firefox would show an answer
 * without its style for a moment. Its address is that in the answer, so that it is fetched once.
 *
 * @param string $handle One of `TREATMENT_ESTIMATOR_STYLES`.
 * @return string
 */
function treatment_estimator_style( $handle ) {
	if ( ! did_action( 'wp_print_styles' ) || is_admin() ) {
		treatment_estimator_enqueue_style( $handle );
		return '';
	}
	if ( wp_style_is( $handle, 'done' ) ) {
		return '';
	}
	$look = 'treatment-estimator' === $handle ? treatment_estimator_look_css() : '';
	// A value of the look can hold neither < nor &; it is no text but CSS.
	$style = '' === $look ? '' : '<style>' . $look . '</style>';
	// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedStylesheet -- Enqueued, it would stand at the end of the page.
	return '<link rel="stylesheet" href="' . esc_url( treatment_estimator_url( TREATMENT_ESTIMATOR_STYLES[ $handle ] ) ) . '">' . $style;
}

/**
 * Puts a style sheet into the head, and with the room of the element the clinic's colours.
 *
 * @param string $handle One of `TREATMENT_ESTIMATOR_STYLES`.
 */
function treatment_estimator_enqueue_style( $handle ) {
	if ( wp_style_is( $handle, 'enqueued' ) ) {
		return;
	}
	wp_enqueue_style( $handle );
	$look = 'treatment-estimator' === $handle ? treatment_estimator_look_css() : '';
	if ( '' !== $look ) {
		wp_add_inline_style( $handle, $look );
	}
}

/** Themes without blocks send the head before they run a text: it is looked into before. */
function treatment_estimator_enqueue_styles() {
	$post = is_singular() ? get_post() : null;
	if ( ! $post || ! ( has_block( 'treatment-estimator/comparison', $post ) || has_shortcode( $post->post_content, 'treatment_estimator' ) ) ) {
		return;
	}
	treatment_estimator_enqueue_style( 'treatment-estimator' );
	if ( array() !== treatment_estimator_kept_pictures( $post->ID ) ) {
		treatment_estimator_enqueue_style( 'treatment-estimator-picture' );
	}
}
add_action( 'wp_enqueue_scripts', 'treatment_estimator_enqueue_styles' );

/** On a page with an answer that has no picture, lets whoever may edit it draw one. */
function treatment_estimator_enqueue_drawing() {
	$missing = treatment_estimator_missing();
	if ( array() !== $missing ) {
		treatment_estimator_print_drawing( treatment_estimator_drawing( $missing ) );
	}
}
add_action( 'wp_footer', 'treatment_estimator_enqueue_drawing', 5 );

/**
 * In the administration: after the settings or the version have changed, whoever may change the settings
 * draws all answers anew; after a post has been saved in the classic editor, its author draws those of
 * the post.
 */
function treatment_estimator_enqueue_admin_drawing() {
	$screen = get_current_screen();
	$post   = $screen && 'post' === $screen->base && ! $screen->is_block_editor() ? (int) get_the_ID() : 0;
	if ( $post && treatment_estimator_may_draw( $post ) ) {
		treatment_estimator_print_drawing( array( 'post' => $post ) );
	} elseif ( current_user_can( 'manage_options' ) && treatment_estimator_state() !== get_option( 'treatment_estimator_drawn' ) ) {
		treatment_estimator_print_drawing( array( 'post' => 0 ) );
	}
}
add_action( 'admin_footer', 'treatment_estimator_enqueue_admin_drawing', 5 );

/**
 * Puts the script that draws on the page, with what it needs.
 *
 * @param array $drawing What there is to draw, or where to ask for it.
 */
function treatment_estimator_print_drawing( $drawing ) {
	$drawing['routes'] = esc_url_raw( rest_url( 'treatment-estimator/v1/' ) );
	$drawing['nonce']  = wp_create_nonce( 'wp_rest' );
	printf(
		'<script type="application/json" id="treatment-estimator-drawing">%s</script>',
		// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- JSON without <, >, & and quotation marks in its texts.
		wp_json_encode( $drawing, JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT )
	);
	wp_enqueue_script( 'treatment-estimator-draw' );
}
