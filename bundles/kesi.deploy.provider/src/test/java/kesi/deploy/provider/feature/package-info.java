@NullMarked
package kesi.deploy.provider.feature;

import org.jspecify.annotations.NullMarked;
