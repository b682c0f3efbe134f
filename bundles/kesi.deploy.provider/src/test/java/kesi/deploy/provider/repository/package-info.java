@NullMarked
package kesi.deploy.provider.repository;

import org.jspecify.annotations.NullMarked;
