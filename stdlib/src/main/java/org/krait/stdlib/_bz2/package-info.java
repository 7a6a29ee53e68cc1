/**
 * The module {@code _bz2}. A bzip2 stream is a sequence of blocks: runs are shortened, the
 * rotations of what remains are sorted, and their last column goes through a move-to-front list to
 * one of several Huffman codes.
 */
@NullMarked
package org.krait.stdlib._bz2;

import org.jspecify.annotations.NullMarked;
