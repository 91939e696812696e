import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/plugins/lists';
import 'tinymce/skins/ui/oxide/skin.css';
import 'tinymce/themes/silver';

document.getElementById('editor').innerHTML = '<textarea id="area"></textarea>';
const [editor] = await tinymce.init({
  selector: '#area',
  license_key: 'gpl',
  skin: false,
  content_css: false,
  content_style: 'body { font: 18px/1.5 serif }',
  height: 300,
  menubar: false,
  promotion: false,
  branding: false,
});
window.model = () => editor.getContent({ format: 'text' });
window.ready = true;
