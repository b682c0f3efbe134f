@NullMarked
package kesi.bookroom.api;

import org.jspecify.annotations.NullMarked;
