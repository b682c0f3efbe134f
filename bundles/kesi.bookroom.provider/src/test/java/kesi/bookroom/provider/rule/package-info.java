@NullMarked
package kesi.bookroom.provider.rule;

import org.jspecify.annotations.NullMarked;
