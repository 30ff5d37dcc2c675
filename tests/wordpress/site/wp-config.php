<?php
// What the test's WordPress is told; the rest comes by the environment.
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:' . getenv( 'TEST_SOCKET' ) );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', 'test key ' . $name );
	define( $name . '_SALT', 'test salt ' . $name );
}
define( 'WP_HOME', getenv( 'TEST_ADDRESS' ) );
define( 'WP_SITEURL', getenv( 'TEST_ADDRESS' ) );
// Whatever PHP complains about is written down, and none of it is forgiven.
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/php.log' );
// Nothing is asked of anybody else, and nothing happens by the clock.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'FS_METHOD', 'direct' );
define( 'DISALLOW_UNFILTERED_HTML', file_exists( __DIR__ . '/no-unfiltered-html' ) );
if ( file_exists( __DIR__ . '/network' ) ) {
	define( 'MULTISITE', true );
	define( 'SUBDOMAIN_INSTALL', false );
	define( 'DOMAIN_CURRENT_SITE', parse_url( getenv( 'TEST_ADDRESS' ), PHP_URL_HOST ) . ':' . parse_url( getenv( 'TEST_ADDRESS' ), PHP_URL_PORT ) );
	define( 'PATH_CURRENT_SITE', '/' );
	define( 'SITE_ID_CURRENT_SITE', 1 );
	define( 'BLOG_ID_CURRENT_SITE', 1 );
}
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
