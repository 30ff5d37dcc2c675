<?php
/**
 * Checks a configuration by config.schema.json. WordPress's own check takes “249” for a number and
 * knows neither `$ref` nor `allOf`.
 *
 * @package Treatment_Estimator
 */

defined( 'ABSPATH' ) || exit;

/** A JSON Schema of the keywords that config.schema.json uses; the build refuses any other. */
class Treatment_Estimator_Schema {

	/**
	 * The schema as decoded JSON.
	 *
	 * @var object
	 */
	private $schema;

	/**
	 * Takes the schema.
	 *
	 * @param object $schema Decoded JSON.
	 */
	public function __construct( $schema ) {
		$this->schema = $schema;
	}

	/**
	 * What is wrong with a value, and where.
	 *
	 * @param mixed $value Decoded JSON, objects as objects.
	 * @return string[] Sentences.
	 */
	public function issues( $value ) {
		return array_values( array_unique( $this->check( $value, $this->schema, '' ) ) );
	}

	/**
	 * Checks a value by a part of the schema.
	 *
	 * @param mixed  $value  What is checked.
	 * @param object $schema By what.
	 * @param string $where  Its path, such as prices.ipl.
	 * @return string[]
	 */
	private function check( $value, $schema, $where ) {
		if ( isset( $schema->{'$ref'} ) ) {
			$name = basename( $schema->{'$ref'} );
			return $this->check( $value, $this->schema->definitions->$name, $where );
		}
		if ( isset( $schema->type ) && ! self::is_of_type( $value, $schema->type ) ) {
			return array( $this->sentence( $where, $this->wanted_type( $schema->type ) ) );
		}
		$issues = $this->check_choice( $value, $schema, $where );
		foreach ( isset( $schema->allOf ) ? $schema->allOf : array() as $part ) {
			$issues = array_merge( $issues, $this->check( $value, $part, $where ) );
		}
		if ( isset( $schema->anyOf ) ) {
			$issues = array_merge( $issues, $this->check_any( $value, $schema->anyOf, $where ) );
		}
		if ( is_string( $value ) ) {
			return array_merge( $issues, $this->check_text( $value, $schema, $where ) );
		}
		if ( is_int( $value ) || is_float( $value ) ) {
			return array_merge( $issues, $this->check_number( $value, $schema, $where ) );
		}
		if ( is_array( $value ) ) {
			return array_merge( $issues, $this->check_list( $value, $schema, $where ) );
		}
		return is_object( $value ) ? array_merge( $issues, $this->check_object( $value, $schema, $where ) ) : $issues;
	}

	/**
	 * One of a few values.
	 *
	 * @param mixed  $value  What is checked.
	 * @param object $schema By what.
	 * @param string $where  Its path.
	 * @return string[]
	 */
	private function check_choice( $value, $schema, $where ) {
		$choices = isset( $schema->enum ) ? $schema->enum : null;
		if ( property_exists( $schema, 'const' ) ) {
			$choices = array( $schema->const );
		}
		if ( null === $choices ) {
			return array();
		}
		foreach ( $choices as $choice ) {
			// In JSON, 1 and 1.0 are one number.
			if ( $choice === $value || ( is_float( $value ) && is_int( $choice ) && (float) $choice === $value ) ) {
				return array();
			}
		}
		/* translators: %s: values, such as "microneedling", "ipl". */
		return array( $this->sentence( $where, sprintf( __( 'must be one of: %s.', 'treatment-estimator' ), implode( ', ', array_map( 'wp_json_encode', $choices ) ) ) ) );
	}

	/**
	 * By whichever form fits. Where none does, what is wrong with the form of the same type is said.
	 *
	 * @param mixed    $value What is checked.
	 * @param object[] $forms By what.
	 * @param string   $where Its path.
	 * @return string[]
	 */
	private function check_any( $value, $forms, $where ) {
		$nearest = null;
		foreach ( $forms as $form ) {
			$issues = $this->check( $value, $form, $where );
			if ( array() === $issues ) {
				return array();
			}
			$score = ( self::is_of_type( $value, $this->type_of( $form ) ) ? 1000 : 0 ) - count( $issues );
			if ( null === $nearest || $score > $nearest[0] ) {
				$nearest = array( $score, $issues );
			}
		}
		return null === $nearest ? array() : $nearest[1];
	}

	/**
	 * The type that a form names.
	 *
	 * @param object $form Part of the schema.
	 * @return string
	 */
	private function type_of( $form ) {
		if ( isset( $form->{'$ref'} ) ) {
			$name = basename( $form->{'$ref'} );
			$form = $this->schema->definitions->$name;
		}
		return isset( $form->type ) ? $form->type : '';
	}

	/**
	 * A text.
	 *
	 * @param string $value  What is checked.
	 * @param object $schema By what.
	 * @param string $where  Its path.
	 * @return string[]
	 */
	private function check_text( $value, $schema, $where ) {
		$issues = array();
		if ( isset( $schema->maxLength ) && mb_strlen( $value ) > $schema->maxLength ) {
			/* translators: %s: a number. */
			$issues[] = $this->sentence( $where, sprintf( __( 'may have at most %s characters.', 'treatment-estimator' ), $schema->maxLength ) );
		}
		if ( isset( $schema->pattern ) && 1 !== preg_match( '~' . str_replace( '~', '\~', $schema->pattern ) . '~uD', $value ) ) {
			$issues[] = $this->sentence( $where, $this->wanted_text( $value, $schema ) );
		}
		return $issues;
	}

	/**
	 * What a text should have been.
	 *
	 * @param string $value  The text.
	 * @param object $schema Its schema.
	 * @return string
	 */
	private function wanted_text( $value, $schema ) {
		if ( '' === trim( $value ) ) {
			return __( 'must not be empty.', 'treatment-estimator' );
		}
		if ( false !== strpos( $value, '<' ) && false !== strpos( $schema->pattern, '[^<]' ) ) {
			return __( 'may not contain HTML.', 'treatment-estimator' );
		}
		return isset( $schema->examples[0] ) && is_string( $schema->examples[0] )
			/* translators: %s: an example. */
			? sprintf( __( 'is not written as it must be, for example: %s.', 'treatment-estimator' ), $schema->examples[0] )
			: __( 'is not written as it must be.', 'treatment-estimator' );
	}

	/**
	 * A number.
	 *
	 * @param int|float $value  What is checked.
	 * @param object    $schema By what.
	 * @param string    $where  Its path.
	 * @return string[]
	 */
	private function check_number( $value, $schema, $where ) {
		$issues = array();
		if ( isset( $schema->minimum ) && $value < $schema->minimum ) {
			/* translators: %s: a number. */
			$issues[] = $this->sentence( $where, sprintf( __( 'must be at least %s.', 'treatment-estimator' ), $schema->minimum ) );
		}
		if ( isset( $schema->exclusiveMinimum ) && $value <= $schema->exclusiveMinimum ) {
			/* translators: %s: a number. */
			$issues[] = $this->sentence( $where, sprintf( __( 'must be more than %s.', 'treatment-estimator' ), $schema->exclusiveMinimum ) );
		}
		if ( isset( $schema->maximum ) && $value > $schema->maximum ) {
			/* translators: %s: a number. */
			$issues[] = $this->sentence( $where, sprintf( __( 'must be at most %s.', 'treatment-estimator' ), $schema->maximum ) );
		}
		return $issues;
	}

	/**
	 * A list.
	 *
	 * @param array  $value  What is checked.
	 * @param object $schema By what.
	 * @param string $where  Its path.
	 * @return string[]
	 */
	private function check_list( $value, $schema, $where ) {
		$issues = array();
		if ( isset( $schema->minItems ) && count( $value ) < $schema->minItems ) {
			$issues[] = $this->sentence( $where, __( 'must not be empty.', 'treatment-estimator' ) );
		}
		$texts = array_map( 'wp_json_encode', $value );
		if ( ! empty( $schema->uniqueItems ) && count( array_unique( $texts ) ) < count( $texts ) ) {
			$issues[] = $this->sentence( $where, __( 'names something twice.', 'treatment-estimator' ) );
		}
		foreach ( isset( $schema->items ) ? $value : array() as $at => $item ) {
			$issues = array_merge( $issues, $this->check( $item, $schema->items, $where . '[' . $at . ']' ) );
		}
		return $issues;
	}

	/**
	 * An object.
	 *
	 * @param object $value  What is checked.
	 * @param object $schema By what.
	 * @param string $where  Its path.
	 * @return string[]
	 */
	private function check_object( $value, $schema, $where ) {
		$issues = array();
		$values = get_object_vars( $value );
		foreach ( isset( $schema->required ) ? $schema->required : array() as $key ) {
			if ( ! array_key_exists( $key, $values ) ) {
				$issues[] = $this->sentence( self::path( $where, $key ), __( 'is missing.', 'treatment-estimator' ) );
			}
		}
		if ( isset( $schema->minProperties ) && count( $values ) < $schema->minProperties ) {
			$issues[] = $this->sentence( $where, __( 'must not be empty.', 'treatment-estimator' ) );
		}
		foreach ( $values as $key => $inside ) {
			$issues = array_merge( $issues, $this->check_key( (string) $key, $inside, $schema, $where ) );
		}
		return $issues;
	}

	/**
	 * One key of an object.
	 *
	 * @param string $key    The key.
	 * @param mixed  $value  What stands there.
	 * @param object $schema Schema of the object.
	 * @param string $where  Path of the object.
	 * @return string[]
	 */
	private function check_key( $key, $value, $schema, $where ) {
		$path = self::path( $where, $key );
		if ( isset( $schema->properties ) && property_exists( $schema->properties, $key ) ) {
			return $this->check( $value, $schema->properties->$key, $path );
		}
		$rest = isset( $schema->additionalProperties ) ? $schema->additionalProperties : true;
		if ( false === $rest ) {
			return array( $this->sentence( $path, __( 'is no key that we know.', 'treatment-estimator' ) ) );
		}
		$issues = is_object( $rest ) ? $this->check( $value, $rest, $path ) : array();
		return isset( $schema->propertyNames )
			? array_merge( $this->check( $key, $schema->propertyNames, $path ), $issues )
			: $issues;
	}

	/**
	 * The path of a key.
	 *
	 * @param string $where Path of the object.
	 * @param string $key   The key.
	 * @return string
	 */
	private static function path( $where, $key ) {
		return '' === $where ? $key : $where . '.' . $key;
	}

	/**
	 * Whether a value is of a type of JSON.
	 *
	 * @param mixed  $value The value.
	 * @param string $type  The type.
	 * @return bool
	 */
	private static function is_of_type( $value, $type ) {
		switch ( $type ) {
			case 'object':
				return is_object( $value );
			case 'array':
				return is_array( $value );
			case 'string':
				return is_string( $value );
			case 'boolean':
				return is_bool( $value );
			case 'number':
				return is_int( $value ) || is_float( $value );
			case 'integer':
				return is_int( $value ) || ( is_float( $value ) && floor( $value ) === $value );
			default:
				return false;
		}
	}

	/**
	 * What should have stood there.
	 *
	 * @param string $type A type of JSON.
	 * @return string
	 */
	private function wanted_type( $type ) {
		switch ( $type ) {
			case 'object':
				return __( 'must be an object: { … }.', 'treatment-estimator' );
			case 'array':
				return __( 'must be a list: [ … ].', 'treatment-estimator' );
			case 'string':
				return __( 'must be a text in quotation marks.', 'treatment-estimator' );
			case 'boolean':
				return __( 'must be true or false.', 'treatment-estimator' );
			default:
				return __( 'must be a number without quotation marks.', 'treatment-estimator' );
		}
	}

	/**
	 * Where, and what is wrong there.
	 *
	 * @param string $where Path; empty: the whole.
	 * @param string $wrong What is wrong.
	 * @return string
	 */
	private function sentence( $where, $wrong ) {
		$where = '' === $where ? __( 'The configuration', 'treatment-estimator' ) : $where;
		/* translators: 1: where in the configuration, such as prices.ipl. 2: what is wrong, such as: must be a number. */
		return sprintf( __( '%1$s: %2$s', 'treatment-estimator' ), $where, $wrong );
	}
}
