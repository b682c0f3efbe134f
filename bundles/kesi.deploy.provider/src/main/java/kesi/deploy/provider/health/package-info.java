/** Whether what was just started works: its components, its commands, and what it says of itself. */
@NullMarked
package kesi.deploy.provider.health;

import org.jspecify.annotations.NullMarked;
