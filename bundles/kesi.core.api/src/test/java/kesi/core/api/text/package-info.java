@NullMarked
package kesi.core.api.text;

import org.jspecify.annotations.NullMarked;
