@NullMarked
package kesi.core.provider.log;

import org.jspecify.annotations.NullMarked;
