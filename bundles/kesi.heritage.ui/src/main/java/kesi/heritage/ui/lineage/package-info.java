/**
 * The picture of a lineage: {@link kesi.heritage.ui.lineage.LineageModel} finds it for the selected record, {@link
 * kesi.heritage.ui.lineage.LineagePicture} draws it.
 */
@NullMarked
package kesi.heritage.ui.lineage;

import org.jspecify.annotations.NullMarked;
