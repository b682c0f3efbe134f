@NullMarked
package kesi.core.api.problem;

import org.jspecify.annotations.NullMarked;
