/** JSON Lines: {@link kesi.exchange.files.json.StrictJsonLines} reads and writes one object a line, strictly. */
@NullMarked
package kesi.exchange.files.json;

import org.jspecify.annotations.NullMarked;
