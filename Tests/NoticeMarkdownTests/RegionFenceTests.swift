import NoticeTestSupport
import Testing

@Suite struct RegionFenceTests {
  @Test func fencesBecomeClauses() {
    expect(
      """
      # T

      ::: region EEA, GB,CH
      a

      b
      :::
      c
      ::: region not US "Not there"
      d
      :::
      """,
      tree: """
        title "T"
        region EEA, GB, CH
          paragraph "a"
          paragraph "b"
        paragraph "c"
        region not US "Not there"
          paragraph "d"
        """)
  }

  @Test func longerFencesNest() {
    expect(
      """
      # T

      :::: region US
      a

      :::region US-CA
      b
      :::

      > ::: region JP
      > c
      > :::
      ::::
      """,
      tree: """
        title "T"
        region US
          paragraph "a"
          region US-CA
            paragraph "b"
          quotation
            region JP
              paragraph "c"
        """)
  }

  @Test func aListSplitByFencesIsOneList() {
    expect(
      """
      # T

      - a
      ::: region US
      - b
      - c
      :::

      :::: region EEA

      - d

      ::: region DE
      - e
      :::
      ::::

      - f

      1. g
      ::: region JP
      2. h
      :::
      3. i
      """,
      tree: """
        title "T"
        list
          item
            paragraph "a"
          item for US
            paragraph "b"
          item for US
            paragraph "c"
          item for EEA
            paragraph "d"
          item for EEA for DE
            paragraph "e"
          item
            paragraph "f"
        list from 1
          item
            paragraph "g"
          item for JP
            paragraph "h"
          item
            paragraph "i"
        """)
  }

  @Test func nestedListsAreSplitToo() {
    expect(
      "# T\n\n- a\n  - b\n  ::: region US\n  - c\n  :::\n- d",
      tree: """
        title "T"
        list
          item
            paragraph "a"
            list
              item
                paragraph "b"
              item for US
                paragraph "c"
          item
            paragraph "d"
        """)
  }

  @Test func aLoneRegionalListStaysAClause() {
    expect(
      "# T\n\na\n\n::: region US\n- b\n:::\n\nc",
      tree: """
        title "T"
        paragraph "a"
        region US
          list
            item
              paragraph "b"
        paragraph "c"
        """)
  }

  @Test func fencesAroundHeadingsGoToTheirSections() {
    expect(
      """
      # T

      ## A

      :::: region US
      a

      ## B

      b

      ### C

      ::: region US-CA
      c
      :::

      ## D

      d
      ::::

      ## E

      e
      """,
      tree: """
        title "T"
        section 2 "A"
          region US
            paragraph "a"
        section 2 "B"
          for US
          paragraph "b"
          section 3 "C"
            region US-CA
              paragraph "c"
        section 2 "D"
          for US
          paragraph "d"
        section 2 "E"
          paragraph "e"
        """)
  }

  @Test func fencesAroundSectionsNest() {
    expect(
      """
      # T

      :::: region US
      ## A

      a

      ::: region US-CA
      ### B

      b
      :::
      ::::

      ## C

      c
      """,
      tree: """
        title "T"
        section 2 "A"
          for US
          paragraph "a"
          section 3 "B"
            for US-CA
            paragraph "b"
        section 2 "C"
          paragraph "c"
        """)
  }

  @Test func aFenceAroundASectionEndsWhereOneMayBegin() {
    expect(
      """
      # T

      1️⃣::: region US
      ## A

      a
      2️⃣:::

      3️⃣b

      4️⃣::: region US
      ## B

      b
      5️⃣:::
      6️⃣### C

      c
      """,
      reports: """
        2️⃣ error fence-ends-inside-section: Fence around a section ends inside it; expected a heading of level 2 or higher next
          1️⃣ The fence opens here
          3️⃣ What follows it
        5️⃣ error fence-ends-inside-section: Fence around a section ends inside it; expected a heading of level 2 or higher next
          4️⃣ The fence opens here
          6️⃣ What follows it
        """)
  }

  @Test func fencesInCodeAreCode() {
    expect(
      "# T\n\n```\n::: region US \t\n:::\n```\n\n    ::: region\n    \t:::\n\n- a\n\n  ~~~\n  ::: b\n  ~~~",
      tree: #"""
        title "T"
        code "::: region US \#t\n:::\n" language ""
        code "::: region\n\#t:::\n" language ""
        list loose
          item
            paragraph "a"
            code "::: b\n" language ""
        """#)
  }

  @Test func unclosedFenceIsReported() {
    expect(
      "# T\n\n1️⃣::: region US\na\n\n- 2️⃣::: region US\n\n  b",
      tree: """
        title "T"
        region US
          paragraph "a"
          list
            item
              region US
                paragraph "b"
        """,
      reports: """
        1️⃣ error unclosed-fence: Fence is opened here and never closed by ':::'
        2️⃣ error unclosed-fence: Fence is opened here and never closed by ':::'
        """)
  }

  @Test func fencesCloseWhereTheyOpen() {
    expect(
      "# T\n\n1️⃣::: region US\n- a\n  2️⃣:::\n\n3️⃣::::",
      reports: """
        1️⃣ error unclosed-fence: Fence is opened here and never closed by ':::'
        2️⃣ error unmatched-fence: Fence ends nothing; none is open here
        3️⃣ error unmatched-fence: Fence of 4 colons ends nothing; expected 3 colons
          1️⃣ The fence that is open
        """)
  }

  @Test func fencesOfOneLengthDoNotNest() {
    expect(
      "# T\n\n1️⃣::: region US\na\n2️⃣::: region JP\nb\n:::\n:::",
      reports: """
        2️⃣ error ambiguous-fence: Fence opens inside another that is not longer; give the outer one more colons
          1️⃣ The outer fence, perhaps not closed
        """)
  }

  @Test func indentedFenceIsReported() {
    expect(
      "# T\n\nwords\n    1️⃣::: region US",
      reports: "1️⃣ error misplaced-fence: Fence is indented like code or the text above it")
  }

  @Test func emptyFenceIsReported() {
    expect(
      "# T\n\n1️⃣::: region US\n:::",
      tree: "title \"T\"",
      reports: "1️⃣ warning empty-fence: Region fence holds nothing")
  }

  @Test func wrongFencesAreReported() {
    expect(
      """
      # T

      ::: 1️⃣regoin US
      a
      :::
      ::: 2️⃣note
      b
      :::
      3️⃣::: region
      c
      :::
      4️⃣::: region US JP
      d
      :::
      ::: region 5️⃣U_S
      e
      :::
      6️⃣::: region US "x
      f
      :::
      7️⃣::: region US "x" y
      g
      :::
      ::: 8️⃣tabel cookies
      9️⃣::: table A_b
      """,
      reports: """
        1️⃣ error unknown-fence: Fence 'regoin' is unknown; expected 'region' or 'table'; did you mean 'region'?
        2️⃣ error unknown-fence: Fence 'note' is unknown; expected 'region' or 'table'
        3️⃣ error malformed-fence: Region fence names no region; expected such as '::: region EEA, GB'
        4️⃣ error malformed-fence: Regions are parted by commas, '::: region EEA, GB'
        5️⃣ error malformed-fence: 'U_S' cannot be the code of a region
        6️⃣ error malformed-fence: Label of a region fence stands last, in one pair of quotation marks
        7️⃣ error malformed-fence: Label of a region fence stands last, in one pair of quotation marks
        8️⃣ error unknown-fence: Fence 'tabel' is unknown; expected 'region' or 'table'; did you mean 'table'?
        9️⃣ error malformed-fence: Table fence needs one name, '::: table NAME'
        """)
  }

  @Test func aTitleIsForAllReaders() {
    expect(
      "1️⃣::: region US\n2️⃣# T\n\na\n:::",
      reports: """
        1️⃣ error missing-title: Text does not begin with a level-1 heading
        2️⃣ error regional-title: Title stands inside a region fence
        """)
  }
}
