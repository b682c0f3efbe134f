@NullMarked
package kesi.bookroom.provider.command;

import org.jspecify.annotations.NullMarked;
