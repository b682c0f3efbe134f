/** The running framework and its departments for IT: files of the distribution, the framework, the commands. */
@NullMarked
package kesi.deploy.provider;

import org.jspecify.annotations.NullMarked;
