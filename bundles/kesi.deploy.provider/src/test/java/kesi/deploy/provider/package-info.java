@NullMarked
package kesi.deploy.provider;

import org.jspecify.annotations.NullMarked;
