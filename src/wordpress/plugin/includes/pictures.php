<?php
/**
 * First answers, drawn in the browser of somebody who may write there, and printed with the page: what
 * visitors, search engines and readers without scripts see before any script has come.
 *
 * A picture belongs to the post that it stands in, or to the site where it stands in no post. So nobody
 * can change an answer where he cannot change the text. It is shown only while nothing has changed
 * since it was drawn.
 *
 * @package Treatment_Estimator
 */

defined( 'ABSPATH' ) || exit;

/** Option with the pictures of the site, and name of a post's own. */
const TREATMENT_ESTIMATOR_PICTURES = 'treatment_estimator_pictures';
const TREATMENT_ESTIMATOR_META     = '_treatment_estimator_pictures';

/** How many a post or the site keeps, the newest. */
const TREATMENT_ESTIMATOR_MOST_PICTURES = 24;

/**
 * Under which name an answer is kept: another for each state, so that an old one is never found.
 *
 * @param array  $attributes Attributes of the tag.
 * @param string $locale     Language of the page.
 * @return string
 */
function treatment_estimator_picture_key( $attributes, $locale ) {
	ksort( $attributes );
	$what = array( treatment_estimator_state(), $attributes, $locale );
	return substr( hash( 'sha256', (string) wp_json_encode( $what ) ), 0, 32 );
}

/**
 * What a post, or the site, keeps.
 *
 * @param int $post Post, 0 for the site.
 * @return array<string, array> By key.
 */
function treatment_estimator_kept_pictures( $post ) {
	$kept = $post ? get_post_meta( $post, TREATMENT_ESTIMATOR_META, true ) : get_option( TREATMENT_ESTIMATOR_PICTURES );
	return is_array( $kept ) ? $kept : array();
}

/**
 * The picture of an answer. What has not passed the cleaning of this site is not one.
 *
 * @param array  $attributes Attributes of the tag.
 * @param string $locale     Language of the page.
 * @param int    $post       Post that it stands in, or 0.
 * @return string HTML; empty where there is none.
 */
function treatment_estimator_picture( $attributes, $locale, $post ) {
	$key = treatment_estimator_picture_key( $attributes, $locale );
	foreach ( array_unique( array( $post, 0 ) ) as $from ) {
		$kept = treatment_estimator_kept_pictures( $from );
		if ( ! isset( $kept[ $key ]['html'], $kept[ $key ]['seal'] ) ) {
			continue;
		}
		if ( hash_equals( treatment_estimator_seal( $key, $kept[ $key ]['html'] ), $kept[ $key ]['seal'] ) ) {
			return $kept[ $key ]['html'];
		}
	}
	return '';
}

/**
 * Shows that this site has cleaned a picture, and for which answer.
 *
 * @param string $key  Its key.
 * @param string $html The picture.
 * @return string
 */
function treatment_estimator_seal( $key, $html ) {
	return wp_hash( 'treatment-estimator|' . $key . '|' . $html );
}

/**
 * Keeps a picture, if it holds nothing but what pictures hold.
 *
 * @param array  $attributes Attributes of the tag.
 * @param string $locale     Language of the page.
 * @param int    $post       Post that it stands in, or 0.
 * @param string $html       The picture.
 * @return bool Whether it is kept.
 */
function treatment_estimator_keep_picture( $attributes, $locale, $post, $html ) {
	if ( treatment_estimator_clean_picture( $html ) !== $html ) {
		return false;
	}
	$key          = treatment_estimator_picture_key( $attributes, $locale );
	$kept         = array_filter(
		treatment_estimator_kept_pictures( $post ),
		static function ( $other ) use ( $key ) {
			return treatment_estimator_picture_key( $other['attributes'], $other['locale'] ) !== $key;
		}
	);
	$kept[ $key ] = array(
		'attributes' => $attributes,
		'locale'     => $locale,
		'html'       => $html,
		'seal'       => treatment_estimator_seal( $key, $html ),
	);
	$kept         = array_slice( $kept, -TREATMENT_ESTIMATOR_MOST_PICTURES, null, true );
	if ( $post ) {
		update_post_meta( $post, TREATMENT_ESTIMATOR_META, wp_slash( $kept ) );
	} else {
		update_option( TREATMENT_ESTIMATOR_PICTURES, $kept, false );
	}
	return true;
}

/**
 * A picture without anything that pictures of the product do not hold. The list was read from pictures
 * of every concern and language when the plugin was built: no script, no style, no event, no frame, no
 * form, no picture from elsewhere.
 *
 * @param string $html What was sent.
 * @return string
 */
function treatment_estimator_clean_picture( $html ) {
	static $allowed = null;
	if ( null === $allowed ) {
		$allowed = require __DIR__ . '/picture-tags.php';
	}
	return wp_kses( $html, $allowed, array( 'http', 'https', 'mailto', 'tel' ) );
}

/**
 * Answers that the page shows without a picture, for whoever may draw them.
 *
 * @param array|null $answer Attributes, locale and post of one more.
 * @return array[]
 */
function treatment_estimator_missing( $answer = null ) {
	static $missing = array();
	if ( null !== $answer && ! in_array( $answer, $missing, true ) ) {
		$missing[] = $answer;
	}
	return $missing;
}

/**
 * Whether the visitor may draw what stands in a post, or on the site.
 *
 * @param int $post Post, or 0.
 * @return bool
 */
function treatment_estimator_may_draw( $post ) {
	return $post ? current_user_can( 'edit_post', $post ) : current_user_can( 'manage_options' );
}

/** What stood in the texts is left alone: the picture is no text of the post. */
add_filter(
	'no_texturize_tags',
	static function ( $tags ) {
		$tags[] = 'template';
		return $tags;
	}
);
