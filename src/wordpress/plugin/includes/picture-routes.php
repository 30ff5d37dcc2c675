<?php
/**
 * The routes by which a browser asks which pictures are missing, and sends them.
 *
 * @package Treatment_Estimator
 */

defined( 'ABSPATH' ) || exit;

/** No picture is as large as this, in bytes. */
const TREATMENT_ESTIMATOR_LARGEST_PICTURE = 150000;

/** Registers the routes. */
function treatment_estimator_routes() {
	$post = array(
		'type'              => 'integer',
		'default'           => 0,
		'minimum'           => 0,
		'sanitize_callback' => 'absint',
	);
	register_rest_route(
		'treatment-estimator/v1',
		'/missing',
		array(
			'methods'             => 'POST',
			'callback'            => 'treatment_estimator_rest_missing',
			'permission_callback' => 'treatment_estimator_rest_may',
			'args'                => array( 'post' => $post ),
		)
	);
	register_rest_route(
		'treatment-estimator/v1',
		'/pictures',
		array(
			'methods'             => 'POST',
			'callback'            => 'treatment_estimator_rest_keep',
			'permission_callback' => 'treatment_estimator_rest_may',
			'args'                => array(
				'post'       => $post,
				'attributes' => array(
					'type'     => 'object',
					'required' => true,
				),
				'locale'     => array(
					'type'      => 'string',
					'pattern'   => '^[A-Za-z0-9]{2,8}(-[A-Za-z0-9]{1,8})*$',
					'maxLength' => 40,
					'required'  => true,
				),
				'state'      => array(
					'type'     => 'string',
					'required' => true,
				),
				'html'       => array(
					'type'      => 'string',
					'maxLength' => TREATMENT_ESTIMATOR_LARGEST_PICTURE,
					'required'  => true,
				),
			),
		)
	);
}
add_action( 'rest_api_init', 'treatment_estimator_routes' );

/**
 * Who may ask and send.
 *
 * @param WP_REST_Request $request The request.
 * @return bool
 */
function treatment_estimator_rest_may( $request ) {
	return treatment_estimator_may_draw( (int) $request['post'] );
}

/**
 * What is missing in a post; where none is named, in all of the site.
 *
 * @param WP_REST_Request $request The request.
 * @return array
 */
function treatment_estimator_rest_missing( $request ) {
	$post = (int) $request['post'];
	if ( $post ) {
		treatment_estimator_render_post( $post );
		$missing = treatment_estimator_missing();
	} else {
		$missing = treatment_estimator_missing_anywhere();
	}
	return treatment_estimator_drawing( $missing );
}

/**
 * Everything that is needed to draw answers.
 *
 * @param array[] $missing Attributes, locale and post of each.
 * @return array
 */
function treatment_estimator_drawing( $missing ) {
	return array(
		'missing' => array_map(
			static function ( $answer ) {
				$answer['attributes'] = (object) $answer['attributes'];
				return $answer;
			},
			$missing
		),
		'config'  => treatment_estimator_config_json(),
		'market'  => treatment_estimator_settings()['market'],
		'state'   => treatment_estimator_state(),
	);
}

/**
 * Runs a post as a page would, so that its estimators tell what they miss.
 *
 * @param int $id The post.
 */
function treatment_estimator_render_post( $id ) {
	global $post;
	$before = $post;
	// phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- What setup_postdata asks for; it is put back.
	$post = get_post( $id );
	if ( $post ) {
		setup_postdata( $post );
		treatment_estimator_standing_in( $id );
		// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- The filter of WordPress itself.
		apply_filters( 'the_content', $post->post_content );
		treatment_estimator_standing_in( 0 );
	}
	// phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- Put back.
	$post = $before;
}

/**
 * Whatever has been drawn before and is out of date, in posts and on the site, at most a hundred posts;
 * the rest is drawn when somebody who may edit it looks at it.
 *
 * @return array[]
 */
function treatment_estimator_missing_anywhere() {
	$posts = get_posts(
		array(
			'post_type'      => 'any',
			'post_status'    => array( 'publish', 'future', 'draft', 'pending', 'private' ),
			'posts_per_page' => 100,
			'fields'         => 'ids',
			// phpcs:ignore WordPress.DB.SlowDBQuery.slow_db_query_meta_key -- Once, after the settings or the version have changed.
			'meta_key'       => TREATMENT_ESTIMATOR_META,
		)
	);
	$missing = array();
	foreach ( array_merge( array( 0 ), $posts ) as $post ) {
		foreach ( treatment_estimator_kept_pictures( $post ) as $key => $kept ) {
			if ( treatment_estimator_picture_key( $kept['attributes'], $kept['locale'] ) !== $key ) {
				$missing[] = array(
					'attributes' => $kept['attributes'],
					'locale'     => $kept['locale'],
					'post'       => $post,
				);
			}
		}
	}
	if ( array() === $missing ) {
		// Read with each page of the administration, to know whether there is something to draw.
		update_option( 'treatment_estimator_drawn', treatment_estimator_state(), true );
	}
	return $missing;
}

/**
 * Takes a picture.
 *
 * @param WP_REST_Request $request The request.
 * @return WP_REST_Response|WP_Error
 */
function treatment_estimator_rest_keep( $request ) {
	if ( ! hash_equals( treatment_estimator_state(), (string) $request['state'] ) ) {
		return new WP_Error( 'treatment_estimator_old', __( 'The settings have changed since this was drawn.', 'treatment-estimator' ), array( 'status' => 409 ) );
	}
	$attributes = treatment_estimator_attributes( (array) $request['attributes'] );
	if ( ! treatment_estimator_keep_picture( $attributes, (string) $request['locale'], (int) $request['post'], (string) $request['html'] ) ) {
		return new WP_Error( 'treatment_estimator_refused', __( 'This holds something that no first answer holds.', 'treatment-estimator' ), array( 'status' => 400 ) );
	}
	return new WP_REST_Response( null, 201 );
}
