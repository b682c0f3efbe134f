@NullMarked
package kesi.core.api.policy;

import org.jspecify.annotations.NullMarked;
