<?php
/**
 * What the product calls things: written by the build into product-terms.php.
 *
 * @package Treatment_Estimator
 */

defined( 'ABSPATH' ) || exit;

/**
 * Ids, names and addresses of this build of the product.
 *
 * @return array
 */
function treatment_estimator_product() {
	static $product = null;
	if ( null === $product ) {
		$product = require __DIR__ . '/product-terms.php';
	}
	return $product;
}

/**
 * The names of concerns, areas and treatments in a language, else in English.
 *
 * @param string $locale Such as de_DE.
 * @return array By kind of thing, then by id.
 */
function treatment_estimator_names( $locale ) {
	$names    = treatment_estimator_product()['names'];
	$language = strtolower( substr( $locale, 0, 2 ) );
	return isset( $names[ $language ] ) ? $names[ $language ] : $names['en'];
}

/**
 * Loads the words of this plugin. A country without a file of its own reads that of its language:
 * de_AT and de_DE_formal read de_DE.
 */
function treatment_estimator_load_words() {
	load_plugin_textdomain( 'treatment-estimator', false, dirname( plugin_basename( TREATMENT_ESTIMATOR_FILE ) ) . '/languages' );
}
add_action( 'init', 'treatment_estimator_load_words', 1 );

/**
 * The file of the language where that of the country is missing.
 *
 * @param string $file   Path of the file that WordPress looks for.
 * @param string $domain Whose words.
 * @return string
 */
function treatment_estimator_words_file( $file, $domain ) {
	if ( 'treatment-estimator' !== $domain || is_readable( $file ) ) {
		return $file;
	}
	if ( ! preg_match( '~^treatment-estimator-([a-z]{2,3})[_.]~', basename( $file ), $match ) ) {
		return $file;
	}
	$start = TREATMENT_ESTIMATOR_DIR . '/languages/treatment-estimator-' . $match[1];
	if ( is_readable( $start . '.mo' ) ) {
		return $start . '.mo';
	}
	$files = glob( $start . '_*.mo' );
	return $files ? $files[0] : $file;
}
add_filter( 'load_textdomain_mofile', 'treatment_estimator_words_file', 10, 2 );
