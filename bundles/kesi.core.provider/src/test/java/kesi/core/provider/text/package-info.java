@NullMarked
package kesi.core.provider.text;

import org.jspecify.annotations.NullMarked;
