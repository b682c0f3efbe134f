@NullMarked
package kesi.deploy.provider.sign;

import org.jspecify.annotations.NullMarked;
