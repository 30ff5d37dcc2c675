<?php
/**
 * Colours, sizes and the font that the clinic has set: tokens of the element, as `--te-accent: #15803d`.
 *
 * @package Treatment_Estimator
 */

defined( 'ABSPATH' ) || exit;

/** Functions of CSS that may stand in a value, by the syntax of the token. */
const TREATMENT_ESTIMATOR_CSS_FUNCTIONS = array(
	'<color>'  => array( 'rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color', 'color-mix', 'light-dark', 'var' ),
	'<length>' => array( '', 'calc', 'clamp', 'min', 'max', 'var' ),
	'<number>' => array( '', 'calc', 'clamp', 'min', 'max', 'var' ),
	'*'        => array( 'var' ),
);

/** Colours that CSS has names for. */
const TREATMENT_ESTIMATOR_CSS_COLOURS = 'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson currentcolor cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato transparent turquoise violet wheat white whitesmoke yellow yellowgreen';

/**
 * The settings of colours and sizes out of a text: declarations, one to a line or with semicolons between
 * them, or the whole code that the configurator wrote.
 *
 * @param string $text What was pasted.
 * @return array{look: array<string, string>, issues: string[]}
 */
function treatment_estimator_read_look( $text ) {
	$look   = array();
	$issues = array();
	$text   = preg_replace( '~/\*.*?\*/~s', '', $text );
	// The rule around them, as the configurator writes it.
	$text = preg_replace( '~^\s*treatment-estimator\s*\{(.*)\}\s*$~s', '$1', $text );
	foreach ( preg_split( '~[;\r\n]+~', $text ) as $line ) {
		$line = trim( $line );
		if ( '' === $line ) {
			continue;
		}
		if ( ! preg_match( '~^(--[\w-]+)\s*:\s*(.*)$~su', $line, $match ) ) {
			/* translators: %s: what was typed. */
			$issues[] = sprintf( __( '“%s” is no line such as --te-accent: #15803d.', 'treatment-estimator' ), mb_substr( $line, 0, 60 ) );
			continue;
		}
		$issue = treatment_estimator_look_issue( $match[1], $match[2] );
		if ( '' === $issue ) {
			$look[ $match[1] ] = $match[2];
		} else {
			/* translators: 1: a path such as prices.ipl, 2: what is wrong there. */
			$issues[] = sprintf( __( '%1$s: %2$s', 'treatment-estimator' ), $match[1], $issue );
		}
	}
	return array(
		'look'   => $look,
		'issues' => $issues,
	);
}

/**
 * The tokens in the style of a whole code; its other declarations keep room and are not the clinic's.
 *
 * @param string $code What the configurator wrote.
 * @return string Declarations, one to a line.
 */
function treatment_estimator_look_in_code( $code ) {
	$found = array();
	foreach ( preg_match_all( '~<style>(.*?)</style>~s', $code, $styles ) ? $styles[1] : array() as $style ) {
		preg_match_all( '~(--te-[\w-]+)\s*:\s*([^;}]*)~', $style, $pairs, PREG_SET_ORDER );
		foreach ( $pairs as $pair ) {
			$found[] = $pair[1] . ': ' . trim( $pair[2] ) . ';';
		}
	}
	return implode( "\n", $found );
}

/**
 * What is wrong with a token or its value.
 *
 * @param string $name  Such as --te-accent.
 * @param string $value As it was written.
 * @return string Empty where nothing is.
 */
function treatment_estimator_look_issue( $name, $value ) {
	$tokens = treatment_estimator_product()['tokens'];
	if ( ! isset( $tokens[ $name ] ) ) {
		return __( 'is no colour or size of the estimator.', 'treatment-estimator' );
	}
	if ( treatment_estimator_is_look_value( $tokens[ $name ], $value ) ) {
		return '';
	}
	$wanted = array(
		'<color>'  => __( 'must be a colour, such as #15803d.', 'treatment-estimator' ),
		'<length>' => __( 'must be a length, such as 12px.', 'treatment-estimator' ),
		'<number>' => __( 'must be a number, such as 1.2.', 'treatment-estimator' ),
		'*'        => __( 'must be a list of fonts, such as Georgia, serif.', 'treatment-estimator' ),
	);
	return $wanted[ $tokens[ $name ] ];
}

/**
 * Whether a value is of a syntax of CSS, and can neither end the rule it stands in nor fetch anything.
 *
 * @param string $syntax One of `TREATMENT_ESTIMATOR_CSS_FUNCTIONS`.
 * @param string $value  The value.
 * @return bool
 */
function treatment_estimator_is_look_value( $syntax, $value ) {
	// No letter of these ends a rule, a style element or a text that stands in either.
	if ( strlen( $value ) > 120 || ! preg_match( '~^[\p{L}\p{N} #.,%/()+*\'"_-]+$~uD', $value ) ) {
		return false;
	}
	$functions = TREATMENT_ESTIMATOR_CSS_FUNCTIONS[ $syntax ];
	preg_match_all( '~([a-z-]*)\(~i', $value, $called );
	if ( array() !== array_diff( array_map( 'strtolower', $called[1] ), $functions ) ) {
		return false;
	}
	// Of nested brackets, the innermost go first; what is left shows whether each had its other half.
	$outer = $value;
	do {
		$before = $outer;
		$outer  = preg_replace( '~\([^()]*\)~', '', $before );
	} while ( $outer !== $before );
	if ( preg_match( '~[()]~', $outer ) ) {
		return false;
	}
	$is_call = preg_match( '~^[a-z-]+\(.*\)$~iD', $value ) && preg_match( '~^[a-z-]+$~iD', $outer );
	if ( '<color>' === $syntax ) {
		$is_hex = preg_match( '~^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$~iD', $value );
		return $is_hex || $is_call || in_array( strtolower( $value ), explode( ' ', TREATMENT_ESTIMATOR_CSS_COLOURS ), true );
	}
	if ( '*' === $syntax ) {
		return (bool) preg_match( '~^(?:[\p{L}\p{N} ,.()_-]|"[^"]*"|\'[^\']*\')+$~uD', $value );
	}
	$unit = '<number>' === $syntax ? '' : '(?:px|r?em|ex|ch|lh|rlh|v[hw]|vmin|vmax|cq[whib]|pt|cm|mm)';
	return $is_call || preg_match( '~^(?:0|\d*\.?\d+' . $unit . ')$~iD', $value );
}

/**
 * The rule that gives every estimator of the site its look. What has come into the settings by another
 * way than their page is looked at once more.
 *
 * @return string CSS; empty where nothing is set.
 */
function treatment_estimator_look_css() {
	$lines = '';
	foreach ( treatment_estimator_settings()['look'] as $name => $value ) {
		if ( is_string( $value ) && '' === treatment_estimator_look_issue( (string) $name, $value ) ) {
			$lines .= $name . ':' . $value . ';';
		}
	}
	return '' === $lines ? '' : 'treatment-estimator{' . $lines . '}';
}

/**
 * The look as it stands in its field.
 *
 * @param array<string, string> $look By the names of the tokens.
 * @return string
 */
function treatment_estimator_look_text( $look ) {
	$lines = array();
	foreach ( $look as $name => $value ) {
		$lines[] = $name . ': ' . $value . ';';
	}
	return implode( "\n", $lines );
}
