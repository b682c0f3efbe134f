@NullMarked
package kesi.bookroom.provider.report;

import org.jspecify.annotations.NullMarked;
