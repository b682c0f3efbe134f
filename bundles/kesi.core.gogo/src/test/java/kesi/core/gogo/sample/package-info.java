@NullMarked
package kesi.core.gogo.sample;

import org.jspecify.annotations.NullMarked;
