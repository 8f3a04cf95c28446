from test_ui_pending import *
from PySide6.QtWidgets import QApplication as Q
from PySide6.QtCore import QObject, QEvent
def test_dbg(waiting, shown, clock):
    seen=[]
    class F(QObject):
        def eventFilter(s,w,e):
            if e.type() in (QEvent.Type.Show, QEvent.Type.WindowDeactivate) and getattr(w,"isWindow",lambda:False)(): seen.append((e.type().name, type(w).__name__,w.objectName(), [type(c).__name__ for c in w.children()], getattr(w,'text',str)()))
            return False
    f=F(); Q.instance().installEventFilter(f)
    waiting.consent.set_rules(presets.PRESETS["gdpr"])
    print("0", Q.activeWindow(), seen)
    old = NewEvent(Identifier("phone", "+85510458221"), "confirmed", "sms", evidence="form", happened_at="2023-01-01")
    waiting.consent.record([old])
    shown.settle()
    print("00", Q.activeWindow(), seen)
    page = shown.go(what="pending", again=True)
    Q.instance().removeEventFilter(f)
    print("1", Q.activeWindow(), Q.focusWidget(), seen)
    assert 0
