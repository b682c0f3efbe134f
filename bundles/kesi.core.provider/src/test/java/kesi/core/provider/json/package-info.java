@NullMarked
package kesi.core.provider.json;

import org.jspecify.annotations.NullMarked;
