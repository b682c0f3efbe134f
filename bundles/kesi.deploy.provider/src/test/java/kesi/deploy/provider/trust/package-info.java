@NullMarked
package kesi.deploy.provider.trust;

import org.jspecify.annotations.NullMarked;
