/// What the screens say, so that it can be read and improved as a text: a topic a file, which lies
/// beside the screen that says it.
enum Words {}
