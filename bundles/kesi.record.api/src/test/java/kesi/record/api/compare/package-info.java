@NullMarked
package kesi.record.api.compare;

import org.jspecify.annotations.NullMarked;
