<?php
/**
 * Settings → Treatment Estimator.
 *
 * @package Treatment_Estimator
 */

defined( 'ABSPATH' ) || exit;

/** Slug of the page. */
const TREATMENT_ESTIMATOR_PAGE = 'treatment-estimator';

/** Puts the page into the menu of those who may change settings. */
function treatment_estimator_menu() {
	$hook = add_options_page(
		__( 'Treatment Estimator', 'treatment-estimator' ),
		__( 'Treatment Estimator', 'treatment-estimator' ),
		'manage_options',
		TREATMENT_ESTIMATOR_PAGE,
		'treatment_estimator_settings_page'
	);
	add_action( 'load-' . $hook, 'treatment_estimator_enqueue_settings_page' );
}
add_action( 'admin_menu', 'treatment_estimator_menu' );

/** The element for the preview, and what moves the preview. */
function treatment_estimator_enqueue_settings_page() {
	wp_enqueue_script( 'treatment-estimator' );
	wp_enqueue_style( 'treatment-estimator' );
	wp_enqueue_script(
		'treatment-estimator-settings',
		plugins_url( 'assets/settings.js', TREATMENT_ESTIMATOR_FILE ),
		array(),
		treatment_estimator_product()['build'],
		true
	);
}

/**
 * A way to the page from the list of plugins.
 *
 * @param string[] $links Links below the plugin.
 * @return string[]
 */
function treatment_estimator_plugin_links( $links ) {
	$address = admin_url( 'options-general.php?page=' . TREATMENT_ESTIMATOR_PAGE );
	array_unshift( $links, '<a href="' . esc_url( $address ) . '">' . esc_html__( 'Settings', 'treatment-estimator' ) . '</a>' );
	return $links;
}
add_filter( 'plugin_action_links_' . plugin_basename( TREATMENT_ESTIMATOR_FILE ), 'treatment_estimator_plugin_links' );

/** The page. */
function treatment_estimator_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$settings = treatment_estimator_settings();
	$refused  = get_transient( 'treatment_estimator_refused_' . get_current_user_id() );
	delete_transient( 'treatment_estimator_refused_' . get_current_user_id() );
	$shown = array(
		'config' => $settings['config'],
		'look'   => treatment_estimator_look_text( $settings['look'] ),
	);
	$shown = is_array( $refused ) ? array_merge( $shown, $refused ) : $shown;
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Treatment Estimator', 'treatment-estimator' ); ?></h1>
		<?php treatment_estimator_settings_notices( is_array( $refused ), $settings['config'] ); ?>
		<form action="options.php" method="post">
			<?php settings_fields( 'treatment_estimator' ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><label for="treatment-estimator-config"><?php esc_html_e( 'Your clinic', 'treatment-estimator' ); ?></label></th>
					<td>
						<textarea id="treatment-estimator-config" class="large-text code" rows="14" dir="ltr" spellcheck="false" aria-describedby="treatment-estimator-how" name="<?php echo esc_attr( TREATMENT_ESTIMATOR_OPTION ); ?>[config]"><?php echo esc_textarea( $shown['config'] ); ?></textarea>
						<p class="description" id="treatment-estimator-how"><?php esc_html_e( 'Your prices, fees, links and colours. Choose them in the configurator of Treatment Estimator (“Set it up for your clinic”), copy what it gives you, and paste all of it here. Nobody has to write this by hand. Left empty, the prices of your market are shown.', 'treatment-estimator' ); ?></p>
					</td>
				</tr>
				<tr>
					<th scope="row"><label for="treatment-estimator-market"><?php esc_html_e( 'Market', 'treatment-estimator' ); ?></label></th>
					<td><?php treatment_estimator_market_field( $settings['market'] ); ?></td>
				</tr>
				<tr>
					<th scope="row"><label for="treatment-estimator-look"><?php esc_html_e( 'Colours and type', 'treatment-estimator' ); ?></label></th>
					<td>
						<textarea id="treatment-estimator-look" class="large-text code" rows="4" dir="ltr" spellcheck="false" aria-describedby="treatment-estimator-look-note" name="<?php echo esc_attr( TREATMENT_ESTIMATOR_OPTION ); ?>[look]"><?php echo esc_textarea( $shown['look'] ); ?></textarea>
						<p class="description" id="treatment-estimator-look-note"><?php esc_html_e( 'They come with what you paste above, and can be changed here, one to a line. Left empty, the estimator looks as it comes.', 'treatment-estimator' ); ?></p>
					</td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
		<h2><?php esc_html_e( 'What visitors see', 'treatment-estimator' ); ?></h2>
		<p><?php esc_html_e( 'This changes while you type. What cannot be used is named in a box; visitors never see that box.', 'treatment-estimator' ); ?></p>
		<treatment-estimator id="treatment-estimator-preview" debug lang="<?php echo esc_attr( str_replace( '_', '-', get_locale() ) ); ?>"></treatment-estimator>
	</div>
	<?php
}

/**
 * Says what has happened, and what is wrong with what is kept.
 *
 * @param bool   $is_refused Whether something has just been refused.
 * @param string $config     What is kept.
 */
function treatment_estimator_settings_notices( $is_refused, $config ) {
	if ( $is_refused ) {
		echo '<div class="notice notice-warning"><p>' . esc_html__( 'Your text was not saved. It stands below so that you can mend it; visitors still see the settings from before.', 'treatment-estimator' ) . '</p></div>';
	}
	$issues = $is_refused ? array() : treatment_estimator_config_issues( $config );
	foreach ( array_slice( $issues, 0, 20 ) as $issue ) {
		echo '<div class="notice notice-error"><p>' . esc_html( $issue ) . '</p></div>';
	}
	echo '<div class="notice notice-info" id="treatment-estimator-drawn" role="status" hidden><p>' . esc_html__( 'Your pages show the new figures from now on. If you use a page cache, empty it.', 'treatment-estimator' ) . '</p></div>';
}

/**
 * Whose prices hold where the clinic has none.
 *
 * @param string $chosen The market that is kept.
 */
function treatment_estimator_market_field( $chosen ) {
	$markets = array( '' => __( 'That of your currency', 'treatment-estimator' ) ) + treatment_estimator_market_names();
	?>
	<select id="treatment-estimator-market" name="<?php echo esc_attr( TREATMENT_ESTIMATOR_OPTION ); ?>[market]" aria-describedby="treatment-estimator-market-note">
		<?php foreach ( $markets as $id => $name ) : ?>
			<option value="<?php echo esc_attr( $id ); ?>" <?php selected( $chosen, $id ); ?>><?php echo esc_html( $name ); ?></option>
		<?php endforeach; ?>
	</select>
	<p class="description" id="treatment-estimator-market-note"><?php esc_html_e( 'Whose prices are shown for what you have not priced.', 'treatment-estimator' ); ?></p>
	<?php
}

/**
 * The markets by their names in the language of the reader.
 *
 * @return array<string, string>
 */
function treatment_estimator_market_names() {
	return treatment_estimator_names( get_user_locale() )['markets'];
}
