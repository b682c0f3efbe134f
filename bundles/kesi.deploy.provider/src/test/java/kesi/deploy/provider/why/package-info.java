@NullMarked
package kesi.deploy.provider.why;

import org.jspecify.annotations.NullMarked;
