@NullMarked
package kesi.core.provider.task;

import org.jspecify.annotations.NullMarked;
