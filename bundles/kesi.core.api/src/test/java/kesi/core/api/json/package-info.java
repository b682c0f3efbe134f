@NullMarked
package kesi.core.api.json;

import org.jspecify.annotations.NullMarked;
