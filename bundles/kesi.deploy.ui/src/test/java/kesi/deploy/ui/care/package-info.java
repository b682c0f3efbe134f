/** Tests of care. */
@NullMarked
package kesi.deploy.ui.care;

import org.jspecify.annotations.NullMarked;
