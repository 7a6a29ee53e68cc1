package org.krait.runtime.text;

import java.util.HashMap;
import java.util.Map;

/** Unicode's aliases of character names: corrections, control characters, abbreviations. */
final class NameAliases {
  /** A line for each: the character in hexadecimal, and its alias. */
  private static final String TABLE =
      """
      6 ACK
      6 ACKNOWLEDGE
      7 ALERT
      61c ALM
      9f APC
      9f APPLICATION PROGRAM COMMAND
      8 BACKSPACE
      7 BEL
      feff BOM
      82 BPH
      82 BREAK PERMITTED HERE
      8 BS
      feff BYTE ORDER MARK
      1d0c5 BYZANTINE MUSICAL SYMBOL FTHORA SKLIRON CHROMA VASIS
      18 CAN
      18 CANCEL
      94 CANCEL CHARACTER
      d CARRIAGE RETURN
      94 CCH
      34f CGJ
      9 CHARACTER TABULATION
      88 CHARACTER TABULATION SET
      89 CHARACTER TABULATION WITH JUSTIFICATION
      9b CONTROL SEQUENCE INTRODUCER
      d CR
      9b CSI
      122d5 CUNEIFORM SIGN NU11 OVER NU11 BUR OVER BUR
      122d4 CUNEIFORM SIGN NU11 TENU
      10 DATA LINK ESCAPE
      11 DC1
      12 DC2
      13 DC3
      14 DC4
      90 DCS
      7f DEL
      7f DELETE
      14 DEVICE CONTROL FOUR
      11 DEVICE CONTROL ONE
      90 DEVICE CONTROL STRING
      13 DEVICE CONTROL THREE
      12 DEVICE CONTROL TWO
      10 DLE
      97 END OF GUARDED AREA
      a END OF LINE
      19 END OF MEDIUM
      97 END OF PROTECTED AREA
      87 END OF SELECTED AREA
      3 END OF TEXT
      4 END OF TRANSMISSION
      17 END OF TRANSMISSION BLOCK
      5 ENQ
      5 ENQUIRY
      a EOL
      19 EOM
      4 EOT
      97 EPA
      87 ESA
      1b ESC
      1b ESCAPE
      17 ETB
      3 ETX
      c FF
      1c FILE SEPARATOR
      c FORM FEED
      1c FS
      2068 FSI
      180b FVS1
      180c FVS2
      180d FVS3
      180f FVS4
      1d GROUP SEPARATOR
      1d GS
      11ee HANGUL JONGSEONG SSANGYESIEUNG
      11ef HANGUL JONGSEONG YESIEUNG-KHIEUKH
      11ec HANGUL JONGSEONG YESIEUNG-KIYEOK
      11ed HANGUL JONGSEONG YESIEUNG-SSANGKIYEOK
      1b001 HENTAIGANA LETTER E-1
      81 HIGH OCTET PRESET
      81 HOP
      9 HORIZONTAL TABULATION
      88 HORIZONTAL TABULATION SET
      89 HORIZONTAL TABULATION WITH JUSTIFICATION
      9 HT
      89 HTJ
      88 HTS
      84 IND
      84 INDEX
      1c INFORMATION SEPARATOR FOUR
      1f INFORMATION SEPARATOR ONE
      1d INFORMATION SEPARATOR THREE
      1e INFORMATION SEPARATOR TWO
      cde KANNADA LETTER LLLA
      e9f LAO LETTER FO FAY
      e9d LAO LETTER FO FON
      ea5 LAO LETTER LO
      ea3 LAO LETTER RO
      1a2 LATIN CAPITAL LETTER GHA
      1a3 LATIN SMALL LETTER GHA
      2b7a LEFTWARDS TRIANGLE-HEADED ARROW WITH DOUBLE VERTICAL STROKE
      a LF
      a LINE FEED
      b LINE TABULATION
      8a LINE TABULATION SET
      e LOCKING-SHIFT ONE
      f LOCKING-SHIFT ZERO
      202a LRE
      2066 LRI
      200e LRM
      202d LRO
      16e56 MEDEFAIDRIN CAPITAL LETTER H
      16e57 MEDEFAIDRIN CAPITAL LETTER NG
      16e76 MEDEFAIDRIN SMALL LETTER H
      16e77 MEDEFAIDRIN SMALL LETTER NG
      95 MESSAGE WAITING
      2449 MICR DASH SYMBOL
      2448 MICR ON US SYMBOL
      205f MMSP
      180e MVS
      95 MW
      aa6e MYANMAR LETTER KHAMTI LLA
      15 NAK
      83 NBH
      a0 NBSP
      15 NEGATIVE ACKNOWLEDGE
      85 NEL
      a NEW LINE
      85 NEXT LINE
      a NL
      202f NNBSP
      83 NO BREAK HERE
      0 NUL
      0 NULL
      9d OPERATING SYSTEM COMMAND
      9d OSC
      80 PAD
      80 PADDING CHARACTER
      8c PARTIAL LINE BACKWARD
      8b PARTIAL LINE DOWN
      8b PARTIAL LINE FORWARD
      8c PARTIAL LINE UP
      202c PDF
      2069 PDI
      8b PLD
      8c PLU
      9e PM
      fe18 PRESENTATION FORM FOR VERTICAL RIGHT WHITE LENTICULAR BRACKET
      9e PRIVACY MESSAGE
      91 PRIVATE USE ONE
      92 PRIVATE USE TWO
      91 PRIVATE USE-1
      92 PRIVATE USE-2
      91 PU1
      92 PU2
      1e RECORD SEPARATOR
      8d REVERSE INDEX
      8d REVERSE LINE FEED
      8d RI
      2b7c RIGHTWARDS TRIANGLE-HEADED ARROW WITH DOUBLE VERTICAL STROKE
      202b RLE
      2067 RLI
      200f RLM
      202e RLO
      1e RS
      9a SCI
      93 SET TRANSMIT STATE
      99 SGC
      f SHIFT IN
      e SHIFT OUT
      ad SHY
      f SI
      9a SINGLE CHARACTER INTRODUCER
      99 SINGLE GRAPHIC CHARACTER INTRODUCER
      8f SINGLE SHIFT THREE
      8e SINGLE SHIFT TWO
      8e SINGLE-SHIFT-2
      8f SINGLE-SHIFT-3
      e SO
      1 SOH
      98 SOS
      20 SP
      96 SPA
      8e SS2
      8f SS3
      86 SSA
      9c ST
      96 START OF GUARDED AREA
      1 START OF HEADING
      96 START OF PROTECTED AREA
      86 START OF SELECTED AREA
      98 START OF STRING
      2 START OF TEXT
      9c STRING TERMINATOR
      93 STS
      2 STX
      1a SUB
      1a SUBSTITUTE
      16 SYN
      16 SYNCHRONOUS IDLE
      709 SYRIAC SUBLINEAR COLON SKEWED LEFT
      9 TAB
      fd0 TIBETAN MARK BKA- SHOG GI MGO RGYAN
      1f UNIT SEPARATOR
      1f US
      b VERTICAL TABULATION
      8a VERTICAL TABULATION SET
      b VT
      8a VTS
      2118 WEIERSTRASS ELLIPTIC FUNCTION
      2060 WJ
      a015 YI SYLLABLE ITERATION MARK
      200d ZWJ
      feff ZWNBSP
      200c ZWNJ
      200b ZWSP
      """;

  private NameAliases() {}

  /** The names by alias, made when somebody first asks. */
  private static final class Index {
    static final Map<String, Integer> CHARACTERS = parse();

    private static Map<String, Integer> parse() {
      Map<String, Integer> characters = new HashMap<>();
      for (String line : TABLE.split("\n")) {
        int space = line.indexOf(' ');
        characters.put(line.substring(space + 1), Integer.parseInt(line, 0, space, 16));
      }
      for (int i = 1; i <= 256; i++) {
        characters.put("VS" + i, i <= 16 ? 0xfe00 + i - 1 : 0xe0100 + i - 17);
      }
      return characters;
    }
  }

  /** The character of an alias in upper case, or -1. */
  static int lookup(String alias) {
    return Index.CHARACTERS.getOrDefault(alias, -1);
  }
}
