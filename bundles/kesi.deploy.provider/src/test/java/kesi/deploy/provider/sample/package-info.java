@NullMarked
package kesi.deploy.provider.sample;

import org.jspecify.annotations.NullMarked;
