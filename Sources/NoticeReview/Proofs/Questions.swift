/// The words by which readers are invited to ask: "If you have any questions, please contact us".
enum Questions {
  /// What they may have.
  static let asked = [
    "question", "questions", "query", "queries", "enquiry", "enquiries", "inquiry", "inquiries",
    "comments", "concerns", "feedback", "suggestions",
  ]
  /// What they are to do then.
  static let verbs = [
    "contact", "email", "e-mail", "mail", "write", "call", "send", "ask", "phone", "reach",
  ]
}
