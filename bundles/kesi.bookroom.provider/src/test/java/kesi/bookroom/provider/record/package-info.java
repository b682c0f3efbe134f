@NullMarked
package kesi.bookroom.provider.record;

import org.jspecify.annotations.NullMarked;
