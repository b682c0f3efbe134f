@NullMarked
package kesi.plugin.provider;

import org.jspecify.annotations.NullMarked;
