<?php
/**
 * Plugin Name:       Treatment Estimator
 * Description:       Compares microneedling with laser treatments, with your clinic's own prices: sessions, cost, healing and how sure each figure is.
 * Version:           @@VERSION@@
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The treatment-estimator authors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       treatment-estimator
 * Domain Path:       /languages
 *
 * @package Treatment_Estimator
 */

defined( 'ABSPATH' ) || exit;

define( 'TREATMENT_ESTIMATOR_VERSION', '@@VERSION@@' );
define( 'TREATMENT_ESTIMATOR_FILE', __FILE__ );
define( 'TREATMENT_ESTIMATOR_DIR', __DIR__ );

require_once __DIR__ . '/includes/class-treatment-estimator-schema.php';
require_once __DIR__ . '/includes/product.php';
require_once __DIR__ . '/includes/look.php';
require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/upgrade.php';
require_once __DIR__ . '/includes/pictures.php';
require_once __DIR__ . '/includes/picture-routes.php';
require_once __DIR__ . '/includes/assets.php';
require_once __DIR__ . '/includes/estimator.php';
require_once __DIR__ . '/includes/placing.php';

if ( is_admin() ) {
	require_once __DIR__ . '/includes/settings-page.php';
}
