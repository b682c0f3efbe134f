/** What an archive would change, told by what stands in its files; nothing is installed and no class is loaded. */
@NullMarked
package kesi.deploy.provider.preview;

import org.jspecify.annotations.NullMarked;
