/// The style sheet of a packet.
///
/// Deletions and insertions are told apart by their lines, not by colour alone; colours keep a
/// contrast of 4.5:1 or more in both schemes. What is folded on screen is printed.
enum ReviewStyle {
  /// The style sheet.
  static let bytes = Array(text.utf8)

  private static let text = """
    :root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --soft: #555; --line: #c9c9c9;
      --grave: #9c1c1c; --gone: #8f1d1d; --gone-paper: #fbe9e9; --new: #0b5d1e; --new-paper: #e6f4e8; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #ececec; --paper: #161616; --soft: #b4b4b4; --line: #4a4a4a; --grave: #ff9c9c;
        --gone: #ffb1b1; --gone-paper: #3a1d1d; --new: #a4e3b0; --new-paper: #173320; } }
    html { background: var(--paper); color: var(--ink); font: 1rem/1.5 Georgia, serif; }
    body { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem; overflow-wrap: break-word; }
    h1, h2, h3, th, dt, summary, .marks, nav { font-family: system-ui, sans-serif; }
    h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
    h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; border-bottom: 1px solid var(--line); }
    h3 { font-size: 1rem; margin: 0 0 .25rem; }
    a { color: inherit; }
    nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 0; list-style: none; }
    dl { margin: .5rem 0; }
    dl div { display: grid; grid-template-columns: 9rem 1fr; gap: .75rem; padding: .15rem 0; }
    dt { color: var(--soft); font-size: .9rem; }
    dd { margin: 0; overflow-wrap: anywhere; }
    article { margin: 1.25rem 0; padding: .25rem 0 .25rem 1rem; border-left: 4px solid var(--line); }
    article.material { border-left-color: var(--grave); border-left-width: 8px; }
    .marks, .place { margin: 0 0 .25rem; font-size: .9rem; color: var(--soft); }
    .level { color: var(--ink); }
    .material .level { color: var(--grave); }
    .warning { border: 2px solid var(--grave); padding: .5rem .75rem; font-weight: bold; }
    .decided { font-style: italic; }
    blockquote { margin: .75rem 0; padding: 0; font-size: 1.05rem; }
    blockquote p { margin: 0; white-space: pre-line; }
    del { color: var(--gone); background: var(--gone-paper); text-decoration: line-through; }
    ins { color: var(--new); background: var(--new-paper); text-decoration: underline; }
    del.moved, ins.moved { text-decoration-style: double; }
    .findings { padding-left: 1.1rem; }
    .findings p { margin: .35rem 0 0; }
    .findings dl { margin: 0 0 .5rem; font-size: .9rem; }
    .findings dl div { grid-template-columns: 4rem 1fr; }
    pre { padding: .75rem; border: 1px solid var(--line); white-space: pre-wrap; font-size: .85rem; }
    code { overflow-wrap: anywhere; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; min-width: 44rem; font-size: .85rem; }
    th, td { border: 1px solid var(--line); padding: .4rem .5rem; text-align: left; vertical-align: top; }
    small { display: block; color: var(--soft); font-size: inherit; }
    summary { cursor: pointer; padding: .25rem 0; font-weight: bold; }
    .lines dd { border-bottom: 1px solid var(--ink); min-height: 2rem; }
    footer { margin-top: 3rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .9rem; }
    .spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap; }
    :focus-visible { outline: 3px solid currentcolor; outline-offset: 2px; }
    @media (forced-colors: active) { article { border-left-color: CanvasText; } }
    @media print {
      :root { --ink: #000; --paper: #fff; --soft: #333; --line: #999; --grave: #000; --gone: #000;
        --gone-paper: #fff; --new: #000; --new-paper: #fff; }
      html { font-size: 10pt; }
      body { max-width: none; padding: 0; }
      nav { display: none; }
      h2, h3, .marks { break-after: avoid; }
      article, tr, .sign-off { break-inside: avoid; }
      table { min-width: 0; font-size: 8pt; }
      details::details-content { display: block; content-visibility: visible; block-size: auto; }
      summary { list-style: none; }
      @page { margin: 2cm; }
    }

    """
}
