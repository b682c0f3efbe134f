@NullMarked
package kesi.bookroom.provider;

import org.jspecify.annotations.NullMarked;
